package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Touch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes in a strategy. Nothing that is sent is refused for what others did meanwhile, and nothing of theirs is overwritten unseen. */
@Component
class Writing {
    /** The kind of event that says which paragraphs are otherwise now. */
    static final String PARAGRAPH = "paragraph";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Paragraphs paragraphs;
    private final Rivals rivals;
    private final Wordings wordings;
    private final Strategies strategies;
    private final Rooms rooms;

    Writing(Paragraphs paragraphs, Rivals rivals, Wordings wordings, Strategies strategies, Rooms rooms) {
        this.paragraphs = paragraphs;
        this.rivals = rivals;
        this.wordings = wordings;
        this.strategies = strategies;
        this.rooms = rooms;
    }

    /** What a paragraph is to say as it is sent: the whole of it, and what it was written on. */
    record Sent(@Nullable Wording base, @Nullable Wording now) {
        Wording written() {
            if (now == null) throw Sentence.badRequest("room.badBody");
            return now.checked();
        }

        Wording writtenOn() {
            return base == null ? Wording.EMPTY : base.checked();
        }
    }

    /** A new paragraph, last in its chapter. */
    record New(
            @Nullable UUID id,
            @Nullable ChapterKind chapter,
            @Nullable Wording now) {}

    /**
     * An earlier wording that is to stand again.
     *
     * @param base what stands in the page where that is chosen
     */
    record Again(@Nullable Integer number, @Nullable Wording base) {}

    /** Before which of its chapter; none = last. */
    record Place(@Nullable UUID before) {}

    Outcome save(Seat seat, UUID id, Sent sent) {
        var strategy = room(seat);
        var standing = paragraphs.get(strategy, id);
        var own = rivals.own(seat, id, sent.writtenOn());
        var laid = own.isPresent()
                ? Optional.<Wording>empty()
                : sent.written()
                        .laidOn(
                                standing.wording(),
                                sent.writtenOn(),
                                strategies.in(strategy).locale());
        laid.ifPresentOrElse(wording -> say(seat, standing, wording), () -> keepBeside(seat, id, own, sent.written()));
        var done = touched(strategy, List.of(id));
        return standing.removed() ? done.and(strategies.notesTouched(strategy)) : done;
    }

    /** As if somebody wrote it anew: what others have made of it meanwhile is not lost. */
    Outcome sayAgain(Seat seat, UUID id, Again sent) {
        if (sent.number() == null) throw Sentence.badRequest("room.badBody");
        paragraphs.get(room(seat), id);
        int stood = wordings.last(seat, id);
        var chosen = wordings.get(seat, id, sent.number());
        return save(seat, id, new Sent(sent.base, chosen))
                .undoneBy("POST", path(seat, id) + "/wording", JSON.writeValueAsString(new Again(stood, chosen)));
    }

    Outcome add(Seat seat, New sent) {
        if (sent.id() == null || sent.chapter() == null) throw Sentence.badRequest("room.badBody");
        var strategy = room(seat);
        var wording = Optional.ofNullable(sent.now()).orElse(Wording.EMPTY).checked();
        var position = paragraphs.last(strategy, sent.chapter());
        paragraphs.add(strategy, new Paragraph(sent.id(), sent.chapter(), false, position, wording, false));
        wordings.add(seat, sent.id(), wording);
        return touched(strategy, List.of(sent.id())).undoneBy("DELETE", path(seat, sent.id()), "");
    }

    Outcome remove(Seat seat, UUID id) {
        return removed(seat, id, true).undoneBy("POST", path(seat, id) + "/return", "");
    }

    Outcome giveBack(Seat seat, UUID id) {
        return removed(seat, id, false).undoneBy("DELETE", path(seat, id), "");
    }

    Outcome move(Seat seat, UUID id, Place place) {
        var strategy = room(seat);
        var chapter = paragraphs.get(strategy, id).chapter();
        var order = new ArrayList<>(paragraphs.order(strategy, chapter));
        var was = order.indexOf(id);
        if (was < 0) throw Sentence.badRequest("strategy.leadStays");
        var followed = was + 1 < order.size() ? order.get(was + 1) : null;
        order.remove(id);
        var next = place.before() == null ? -1 : order.indexOf(place.before());
        order.add(next < 0 ? order.size() : next, id);
        paragraphs.lay(strategy, order);
        var back = followed == null ? "" : "{\"before\":\"%s\"}".formatted(followed);
        return touched(strategy, order).undoneBy("POST", path(seat, id) + "/place", back);
    }

    /** The rival stands now, and what stood can be read among the earlier wordings. */
    Outcome adopt(Seat seat, UUID rival) {
        var chosen = rivals.get(room(seat), rival);
        say(seat, paragraphs.get(room(seat), chosen.paragraph()), chosen.wording());
        return settled(seat, chosen, true);
    }

    /** What stands is to stand. */
    Outcome dismiss(Seat seat, UUID rival) {
        var chosen = rivals.get(room(seat), rival);
        return settled(seat, chosen, true)
                .undoneBy("POST", "/w/%s/rivals/%s/return".formatted(seat.roomId(), rival), "");
    }

    Outcome bringBack(Seat seat, UUID rival) {
        return settled(seat, rivals.get(room(seat), rival), false);
    }

    private void say(Seat seat, Paragraph standing, Wording wording) {
        if (!standing.removed() && wording.equals(standing.wording())) return;
        paragraphs.put(room(seat), standing.saying(wording));
        wordings.add(seat, standing.id(), wording);
    }

    private void keepBeside(Seat seat, UUID paragraph, Optional<Rival> own, Wording wording) {
        own.ifPresentOrElse(rival -> rivals.say(seat, rival.id(), wording), () -> rivals.add(seat, paragraph, wording));
    }

    private Outcome settled(Seat seat, Rival rival, boolean settled) {
        rivals.settle(seat, rival.id(), settled);
        return touched(room(seat), List.of(rival.paragraph()));
    }

    private Outcome removed(Seat seat, UUID id, boolean removed) {
        var one = paragraphs.get(room(seat), id);
        if (one.lead()) throw Sentence.badRequest("strategy.leadStays");
        paragraphs.remove(room(seat), id, removed);
        return touched(room(seat), List.of(id)).and(strategies.notesTouched(room(seat)));
    }

    private Outcome touched(Room strategy, Collection<UUID> ids) {
        return Outcome.of(Touch.at(rooms.place(strategy, Strategies.PLACE).id(), PARAGRAPH, ids.toArray(UUID[]::new)));
    }

    private static Room room(Seat seat) {
        return new Room(seat.workplaceId(), seat.roomId());
    }

    private static String path(Seat seat, UUID id) {
        return "/w/%s/paragraphs/%s".formatted(seat.roomId(), id);
    }
}
