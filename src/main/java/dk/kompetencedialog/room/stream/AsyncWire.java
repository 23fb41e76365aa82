package dk.kompetencedialog.room.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** A response that stays open and has no thread of its own while nothing is sent. */
final class AsyncWire implements LiveStream.Wire {
    private final AsyncContext exchange;
    private final EndPoint endPoint;

    private AsyncWire(AsyncContext exchange, EndPoint endPoint) {
        this.exchange = exchange;
        this.endPoint = endPoint;
    }

    static AsyncWire open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var connection = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection();
        var exchange = request.startAsync();
        exchange.setTimeout(0);
        response.flushBuffer();
        return new AsyncWire(exchange, connection.getEndPoint());
    }

    /** Tells when the connection has ended in whatever way. */
    void onEnd(Runnable action) {
        exchange.addListener(new Ending(action));
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        var out = exchange.getResponse().getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Closes the socket itself: completing the exchange would wait for a write that blocks. */
    @Override
    public void cut() {
        endPoint.close();
        try {
            exchange.complete();
        } catch (IllegalStateException ended) {
            // The container got there first.
        }
    }

    private record Ending(Runnable action) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            action.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            action.run();
        }

        @Override
        public void onError(AsyncEvent event) {
            action.run();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
