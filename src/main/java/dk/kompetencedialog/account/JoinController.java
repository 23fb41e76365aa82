package dk.kompetencedialog.account;

import dk.kompetencedialog.account.page.FrontPage;
import dk.kompetencedialog.account.page.JoinPage;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door that guests come in by. Who has a seat in the room already goes straight to it. */
@Controller
class JoinController {
    private final Entrance entrance;
    private final Seats seats;
    private final Seating seating;

    JoinController(Entrance entrance, Seats seats, Seating seating) {
        this.entrance = entrance;
        this.seats = seats;
        this.seating = seating;
    }

    /** Behind the QR code. The door itself lies at {@code /join}, where the browser shows the seats it has. */
    @GetMapping("/j/{token}")
    SeeOther scanned(@PathVariable String token) {
        return new SeeOther("/join?code=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    @GetMapping("/join")
    Answer door(@RequestParam(defaultValue = "") String code, Texts t, HttpServletRequest request) {
        try {
            var room = entrance.behind(code, request.getRemoteAddr());
            return hasSeat(room, request) ? into(room) : new JoinPage(open(room), code, "", "");
        } catch (Sentence refusal) {
            return front(code, refusal, t);
        }
    }

    @PostMapping("/join")
    Answer join(Wish wish, Texts t, HttpServletRequest request, HttpServletResponse response) {
        try {
            var room = entrance.behind(wish.way, request.getRemoteAddr());
            return hasSeat(room, request) ? into(room) : seated(room, wish, new Visit(t, request, response));
        } catch (Sentence refusal) {
            return front(wish.way, refusal, t);
        }
    }

    private Answer seated(Ways.Destination room, Wish wish, Visit visit) {
        var welcome = open(room);
        try {
            var key = seating.join(SeatKey.onPage(room, wish.seat), name(wish), wish.way);
            SeatCookies.hand(key, visit.request, visit.response);
            return into(room);
        } catch (Sentence refusal) {
            return new JoinPage(welcome, wish.way, wish.name, refusal.in(visit.t));
        }
    }

    private static String name(Wish wish) {
        var name = PlainText.ofAny(wish.name, Seats.NAME_MAX, false);
        if (name.isEmpty()) throw Sentence.badRequest("account.join.name.missing");
        return name;
    }

    private Welcome open(Ways.Destination room) {
        var welcome = entrance.welcome(room);
        if (welcome.closed()) throw Sentence.gone("account.join.over");
        if (room.old()) throw Sentence.gone("account.join.old");
        if (room.closed()) throw Sentence.gone("account.join.closed");
        return welcome;
    }

    private boolean hasSeat(Ways.Destination room, HttpServletRequest request) {
        return SeatCookies.atTheDoor(request, room.roomId()).flatMap(seats::of).isPresent();
    }

    private static SeeOther into(Ways.Destination room) {
        return new SeeOther("/w/" + room.roomId());
    }

    private static FrontPage front(String way, Sentence refusal, Texts t) {
        var typed = Secret.read(way).isPresent() ? "" : way;
        return new FrontPage(typed, refusal.in(t), "", refusal.status().value());
    }

    /** What the form says. */
    record Wish(String way, String name, String seat) {
        Wish {
            way = way == null ? "" : way;
            name = name == null ? "" : name;
            seat = seat == null ? "" : seat;
        }
    }

    private record Visit(Texts t, HttpServletRequest request, HttpServletResponse response) {}
}
