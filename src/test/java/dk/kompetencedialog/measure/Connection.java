package dk.kompetencedialog.measure;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection to the program. Whoever holds it writes; the {@link Loop} reads. */
abstract class Connection {
    /** Local addresses are taken in turn, so that ports do not run out. */
    private static final int LOCAL_ADDRESSES = 8;

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final SocketChannel channel;

    Connection(int port) throws IOException {
        channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.bind(new InetSocketAddress("127.0.0." + (2 + OPENED.getAndIncrement() % LOCAL_ADDRESSES), 0));
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.configureBlocking(false);
    }

    SocketChannel channel() {
        return channel;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Requests are small; the kernel takes them whole. */
    void write(byte[] request) throws IOException {
        var left = ByteBuffer.wrap(request);
        while (left.hasRemaining()) channel.write(left);
    }

    /** Bytes have come. Called by the loop's thread. */
    abstract void received(byte[] bytes, int length, long nanoTime);

    /** The other end has closed it. */
    abstract void ended();
}
