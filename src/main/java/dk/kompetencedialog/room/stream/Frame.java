package dk.kompetencedialog.room.stream;

import dk.kompetencedialog.room.Position;
import java.nio.charset.StandardCharsets;

/** Bytes of a stream's message, shared by all streams that get the same; never changed after they are made. */
final class Frame {
    private final byte[] bytes;

    private Frame(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A message of the room: its position and stream elements (empty when only the number moved on). People's texts keep their lines. */
    static Frame of(Position position, String html) {
        return text("id: " + position + "\ndata: " + html.replace("\n", "\ndata: ") + "\n\n");
    }

    /** «Your list has changed»: for the seat's own streams alone. */
    static Frame ownList(long number) {
        return named("own", String.valueOf(number));
    }

    /** A message that bears no number: nothing is missed without it. */
    static Frame named(String event, String data) {
        return text("event: " + event + "\ndata: " + data + "\n\n");
    }

    private static Frame text(String message) {
        return new Frame(message.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return bytes.length;
    }
}
