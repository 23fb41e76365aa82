package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One thread that reads all connections. */
final class Loop {
    private static final int BUFFER = 256 * 1024;

    private final Selector selector;
    private final Queue<Connection> fresh = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final byte[] bytes = new byte[BUFFER];

    private Loop(Selector selector) {
        this.selector = selector;
    }

    static Loop start() throws IOException {
        var loop = new Loop(Selector.open());
        Thread.ofPlatform().name("loop").daemon().start(loop::run);
        return loop;
    }

    void add(Connection connection) {
        fresh.add(connection);
        selector.wakeup();
    }

    private void run() {
        try {
            while (true) {
                selector.select(this::read);
                for (var next = fresh.poll(); next != null; next = fresh.poll())
                    next.channel().register(selector, SelectionKey.OP_READ, next);
            }
        } catch (IOException | RuntimeException broken) {
            broken.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void read(SelectionKey key) {
        var connection = (Connection) key.attachment();
        buffer.clear();
        int length = length(connection);
        if (length < 0) {
            close(key, connection);
            return;
        }
        buffer.flip().get(bytes, 0, length);
        connection.received(bytes, length, System.nanoTime());
    }

    private int length(Connection connection) {
        try {
            return connection.channel().read(buffer);
        } catch (IOException reset) {
            return -1;
        }
    }

    private static void close(SelectionKey key, Connection connection) {
        key.cancel();
        try {
            connection.channel().close();
        } catch (IOException closed) {
            // It is gone, which is what was wanted.
        }
        connection.ended();
    }
}
