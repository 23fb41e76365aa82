package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.account.Seat;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.Surface;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two ways to follow a room: an open stream, and the same road once. */
@Controller
class StreamController {
    private final StreamHub hub;
    private final Missed missed;
    private final Rooms rooms;
    private final Transactions transactions;
    private final Signalling signalling;

    StreamController(StreamHub hub, Missed missed, Rooms rooms, Transactions transactions, Signalling signalling) {
        this.hub = hub;
        this.missed = missed;
        this.rooms = rooms;
        this.transactions = transactions;
        this.signalling = signalling;
    }

    /** What a page says it shows: {@code list} or {@code projector}, and its places. */
    record Shown(String surface, List<UUID> places) {
        Surface made() {
            return "projector".equals(surface) ? Surface.PROJECTOR : Surface.LIST;
        }

        Set<UUID> followed() {
            return places == null
                    ? Set.of()
                    : places.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    @GetMapping("/w/{w}/stream")
    void open(Seat seat, Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        hub.requirePlace(seat.id());
        var reader = reader(seat, shown, Language.of(request));
        var lastPosition =
                Optional.ofNullable(request.getHeader("Last-Event-ID")).orElse("");
        var stream = AsyncWire.open(request, response, reader);
        try {
            hub.open(stream, room(seat), lastPosition);
            stream.offerOwnList(ownNumber(seat));
            signalling.greet(stream, seat.roomId());
        } catch (RuntimeException failed) {
            // What it has not been caught up to, it must not go on from.
            stream.cut();
            throw failed;
        }
    }

    @GetMapping("/w/{w}/changes")
    ResponseEntity<byte[]> changes(
            Seat seat, Shown shown, @RequestParam(defaultValue = "") String since, Language language) {
        var message = missed.since(reader(seat, shown, language), room(seat), since);
        return ResponseEntity.ok()
                .header("Kd-Number", message.position().toString())
                .header("Kd-Own", String.valueOf(ownNumber(seat)))
                .header("Content-Type", "text/vnd.turbo-stream.html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .body(message.html().getBytes(StandardCharsets.UTF_8));
    }

    private LiveStream.Reader reader(Seat seat, Shown shown, Language language) {
        var places = shown.followed();
        if (!transactions.snapshot(seat.workplaceId(), () -> rooms.mayFollow(seat, places)))
            throw Sentence.notFound("room.noSuchPlace");
        return new LiveStream.Reader(seat, shown.made(), language, places);
    }

    private long ownNumber(Seat seat) {
        return transactions.snapshot(seat.workplaceId(), () -> rooms.listNumber(seat));
    }

    private static Room room(Seat seat) {
        return new Room(seat.workplaceId(), seat.roomId());
    }
}
