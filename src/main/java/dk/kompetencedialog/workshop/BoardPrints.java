package dk.kompetencedialog.workshop;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rendered boards: when a whole room asks for its board at once, it is read and rendered once. Kept by number, so never stale. */
@Component
class BoardPrints {
    private static final int MOST_KEPT = 256;

    private final Transactions transactions;
    private final Rooms rooms;
    private final WorkshopRuns runs;
    private final RoomReading reading;
    private final Printing printing;
    private final ConcurrentMap<Key, Print> prints = new ConcurrentHashMap<>();

    BoardPrints(Transactions transactions, Rooms rooms, WorkshopRuns runs, RoomReading reading, Printing printing) {
        this.transactions = transactions;
        this.rooms = rooms;
        this.runs = runs;
        this.reading = reading;
        this.printing = printing;
    }

    private record Key(Room room, Language language) {}

    private record Print(long number, @Nullable Html html) {}

    private static final class Html {
        private final byte[] bytes;

        Html(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** UTF-8, not to be changed. Throws {@link Sentence} 404 where no board is in hand. */
    byte[] of(Room room, Language language) {
        var present = transactions.snapshot(room.workplaceId(), () -> rooms.number(room));
        if (prints.size() > MOST_KEPT) prints.clear();
        var print = prints.compute(
                new Key(room, language),
                (key, known) -> known != null && known.number() >= present ? known : print(key));
        if (print.html() == null) throw Sentence.notFound("workshop.noBoardYet");
        return print.html().bytes;
    }

    private Print print(Key key) {
        return transactions.snapshot(key.room().workplaceId(), () -> {
            var number = rooms.number(key.room());
            var board = reading.board(runs.of(key.room(), key.language().locale()), number);
            return new Print(number, board == null ? null : new Html(printing.bytes(board, key.language())));
        });
    }
}
