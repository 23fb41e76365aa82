package dk.kompetencedialog.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that follows a room, without a browser round it: shows what its stream says and nothing else, fetches what it is told to fetch,
 * and comes back by itself from where it was, also when the program it looked at is gone.
 */
public final class LivePage implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Browser who;
    private final String room;
    private final String address;
    private Screen screen;
    private String position;
    private long listNumber;
    private long bytes;
    private int refreshes;
    private boolean stalled;
    private @Nullable InputStream wire;
    private @Nullable Throwable wrong;
    private boolean closed;

    private LivePage(Browser who, String room, String page) {
        this.who = who;
        this.room = room;
        this.address = room + page;
        this.screen = opened();
        this.position = standing();
        Thread.startVirtualThread(this::follow);
    }

    /** Opens a page of a room ({@code room} is its path) and follows it: {@code page} is empty, or /desk or /projector. */
    public static LivePage open(Browser who, String room, String page) {
        return new LivePage(who, room, page);
    }

    /** Waits until all that happened up to this number is shown. */
    public void awaitNumber(long number) {
        await("number " + number, () -> number(position) >= number);
    }

    /** Waits until the seat has been told that its own list has this number, or a later one. */
    public void awaitList(long number) {
        await("own list " + number, () -> listNumber >= number);
    }

    /** The number of the room that is shown. */
    public synchronized long number() {
        return number(position);
    }

    /** How often the page has been opened afresh because its stream said so. */
    public synchronized int refreshes() {
        return refreshes;
    }

    /** All that the room has a say in, as it is shown. */
    public synchronized String shown() {
        return screen.shown();
    }

    /** What the page would show if it were opened now. */
    public String afresh() {
        return opened().shown();
    }

    /** The board alone, as it is fetched by itself. */
    public String boardAfresh() {
        return Screen.of(who.get(room + "/board").body()).shownBoard();
    }

    /** The ids of elements on the screen. */
    public synchronized List<String> ids(String selector) {
        return screen.ids(selector);
    }

    /** Reads nothing more, and leaves the connection as it is. */
    public synchronized void stall() {
        stalled = true;
    }

    /** Reads on from where it stopped. */
    public synchronized void readOn() {
        stalled = false;
        notifyAll();
    }

    /** How many bytes of messages it has read. */
    public synchronized long bytes() {
        return bytes;
    }

    /** Loses the connection; the page comes back by itself. */
    public synchronized void drop() {
        closeWire();
    }

    @Override
    public synchronized void close() {
        closed = true;
        stalled = false;
        closeWire();
        notifyAll();
    }

    private void follow() {
        while (!isClosed()) {
            try (var lines = new BufferedReader(new InputStreamReader(listening(), StandardCharsets.UTF_8))) {
                read(lines);
            } catch (IOException | UncheckedIOException away) {
                rest();
            } catch (RuntimeException | Error failed) {
                fail(failed);
                return;
            }
        }
    }

    private InputStream listening() throws IOException {
        String places;
        String last;
        synchronized (this) {
            places = "/stream?surface=" + screen.room("data-surface") + "&places=" + screen.room("data-places");
            last = position;
        }
        var opened = who.stream(room + places, last);
        synchronized (this) {
            wire = opened;
            if (closed) opened.close();
        }
        return opened;
    }

    private void read(BufferedReader lines) throws IOException {
        var message = new Message("", "", "");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            count(line);
            if (line.isEmpty()) {
                if (!took(message)) return;
                message = new Message("", "", "");
            } else message = message.with(line);
        }
    }

    private synchronized void count(String line) {
        bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
        while (stalled) pause(60_000);
    }

    private record Message(String id, String event, String data) {
        Message with(String line) {
            var value = line.substring(line.indexOf(':') + 1).strip();
            return switch (line.substring(0, line.indexOf(':'))) {
                case "id" -> new Message(value, event, data);
                case "event" -> new Message(id, value, data);
                case "data" -> new Message(id, event, data.isEmpty() ? value : data + "\n" + value);
                default -> this;
            };
        }
    }

    /** False when the page has become another, which follows the room anew. */
    private synchronized boolean took(Message message) {
        if (message.event.equals("own")) listNumber = Long.parseLong(message.data);
        else screen.apply(message.data);
        if (screen.wantsBoard()) fetchBoard();
        if (number(message.id) > number(position)) position = message.id;
        var another = screen.wantsPage();
        if (another) refresh();
        notifyAll();
        return !another;
    }

    private void fetchBoard() {
        var fetched = who.get(room + "/board");
        if (fetched.status() == 200) screen.board(fetched.body());
    }

    private void refresh() {
        refreshes++;
        screen = opened();
        position = standing();
    }

    private Screen opened() {
        return Screen.of(who.get(address).body());
    }

    private String standing() {
        return screen.room("data-room") + "." + screen.room("data-epoch") + "." + screen.room("data-number");
    }

    private static long number(String position) {
        return position.isEmpty() ? -1 : Long.parseLong(position.substring(position.lastIndexOf('.') + 1));
    }

    private synchronized void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (wrong != null) throw new AssertionError("the page broke", wrong);
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) throw new AssertionError(what + " never came; the page stands at " + position);
            pause(left);
        }
    }

    /** Before it tries again. */
    private synchronized void rest() {
        if (!closed) pause(50);
    }

    private synchronized void pause(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void fail(Throwable failed) {
        wrong = failed;
        notifyAll();
    }

    private void closeWire() {
        try {
            if (wire != null) wire.close();
        } catch (IOException gone) {
            // It was to be closed.
        }
    }
}
