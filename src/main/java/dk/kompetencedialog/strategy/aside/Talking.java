package dk.kompetencedialog.strategy.aside;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Outcome;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Touch;
import dk.kompetencedialog.strategy.text.Strategies;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Speaks beside a paragraph. The text itself is not touched by it. */
@Component
class Talking {
    /** The kind of event that says beside which paragraphs something is otherwise now. */
    static final String ASIDE = "aside";

    private static final int TEXT = 1000;

    private final Asides asides;
    private final Rooms rooms;

    Talking(Asides asides, Rooms rooms) {
        this.asides = asides;
        this.rooms = rooms;
    }

    record New(@Nullable UUID id, @Nullable String text) {}

    /** What was settled is open again by it. */
    Outcome say(Seat seat, UUID paragraph, New sent) {
        if (sent.id() == null) throw Sentence.badRequest("room.badBody");
        var text = sent.text() == null ? "" : sent.text();
        if (text.isBlank()) throw Sentence.badRequest("strategy.aside.empty");
        asides.add(seat, paragraph, sent.id(), PlainText.of(text, TEXT, true));
        asides.open(seat, paragraph);
        return touched(seat, paragraph).undoneBy("DELETE", path(seat, "asides/" + sent.id()), "");
    }

    /** Throws {@link Sentence} 403 for another's. */
    Outcome takeAway(Seat seat, UUID id) {
        return removed(seat, id, true).undoneBy("POST", path(seat, "asides/" + id + "/return"), "");
    }

    Outcome bringBack(Seat seat, UUID id) {
        return removed(seat, id, false).undoneBy("DELETE", path(seat, "asides/" + id), "");
    }

    Outcome settle(Seat seat, UUID paragraph) {
        return asides.settle(seat, paragraph)
                ? touched(seat, paragraph).undoneBy("DELETE", settling(seat, paragraph), "")
                : touched(seat, paragraph);
    }

    Outcome open(Seat seat, UUID paragraph) {
        return asides.open(seat, paragraph)
                ? touched(seat, paragraph).undoneBy("POST", settling(seat, paragraph), "")
                : touched(seat, paragraph);
    }

    private Outcome removed(Seat seat, UUID id, boolean removed) {
        var one = asides.get(new Room(seat.workplaceId(), seat.roomId()), id);
        if (!one.seat().equals(seat.id())) throw Sentence.forbidden("strategy.aside.notYours");
        asides.remove(seat, id, removed);
        return touched(seat, one.paragraph());
    }

    private Outcome touched(Seat seat, UUID paragraph) {
        var place = rooms.place(new Room(seat.workplaceId(), seat.roomId()), Strategies.PLACE);
        return Outcome.of(Touch.at(place.id(), ASIDE, paragraph));
    }

    private static String settling(Seat seat, UUID paragraph) {
        return path(seat, "paragraphs/" + paragraph + "/settling");
    }

    private static String path(Seat seat, String rest) {
        return "/w/" + seat.roomId() + "/" + rest;
    }
}
