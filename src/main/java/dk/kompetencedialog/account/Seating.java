package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How somebody gets a seat. */
@Component
public class Seating {
    /** The attribute of a session that names its sign-in: a seat that is taken by it ends with it. */
    public static final String SIGN_IN = "kd.handle";

    private final Seats seats;
    private final Ways ways;
    private final Welcomes welcomes;
    private final Arrivals arrivals;

    Seating(Seats seats, Ways ways, Welcomes welcomes, Arrivals arrivals) {
        this.seats = seats;
        this.ways = ways;
        this.welcomes = welcomes;
        this.arrivals = arrivals;
    }

    /**
     * Gives a member the facilitator's seat and its cookie. A browser that leads the room already keeps the seat it has. Who may
     * lead, the caller has found out.
     */
    public void lead(Leader leader, HttpServletRequest request, HttpServletResponse response) {
        if (seats.of(request, leader.roomId()).filter(Seat::leads).isPresent()) return;
        var key = SeatKey.cut(leader.workplaceId(), leader.roomId());
        var wish = new Wish(SeatRole.FACILITATOR, leader.name(), leader.member().accountId(), signIn(request));
        arrivals.into(leader.workplaceId(), leader.roomId(), () -> seats.take(key, wish));
        SeatCookies.hand(key, request, response);
    }

    private static @Nullable UUID signIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SIGN_IN) instanceof UUID handle ? handle : null;
    }

    /**
     * Gives a guest the seat of the key; a page that is sent twice gives one seat. Where the key is taken by somebody of another name,
     * or in another room, it is a seat of its own.
     *
     * @param way the code or token they came by; it may have been changed since the page was shown
     * @return the key of the seat
     * @throws Sentence 404 for a way that leads here no more, 410 when the workshop is over or lets nobody new in
     */
    SeatKey join(SeatKey shown, String name, String way) {
        var key = new AtomicReference<>(shown);
        arrivals.into(shown.workplaceId(), shown.roomId(), () -> {
            if (seats.sits(shown, name)) return;
            refuseLateComers(shown, way);
            if (seats.taken(shown)) key.set(SeatKey.cut(shown.workplaceId(), shown.roomId()));
            seats.take(key.get(), new Wish(SeatRole.PARTICIPANT, name, null, null));
        });
        return key.get();
    }

    private void refuseLateComers(SeatKey shown, String way) {
        if (welcomes.of(shown.workplaceId(), shown.roomId()).closed()) throw Sentence.gone("account.join.over");
        var now = ways.into(shown.workplaceId(), shown.roomId());
        if (!now.isMeantBy(way)) throw Sentence.notFound("account.code.oldLink");
        if (now.closed()) throw Sentence.gone("account.join.closed");
    }

    /** A member who takes the lead of a room, and the name they have there. */
    public record Leader(Member member, UUID workplaceId, UUID roomId, String name) {}

    /** What a new seat shall be. */
    record Wish(
            SeatRole role,
            String name,
            @Nullable UUID accountId,
            @Nullable UUID signIn) {}
}
