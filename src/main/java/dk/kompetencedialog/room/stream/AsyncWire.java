package dk.kompetencedialog.room.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.ee11.servlet.ServletContextResponse;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.IteratingCallback;

/**
 * A response that stays open, written without a thread of its own (adr/0003). A write that gets nowhere is ended by the connector's idle
 * timeout.
 */
final class AsyncWire extends IteratingCallback implements LiveStream.Wire {
    private final AsyncContext exchange;
    private final Response response;
    private final EndPoint endPoint;
    private final LiveStream stream;

    private AsyncWire(AsyncContext exchange, Response response, EndPoint endPoint, LiveStream.Reader reader) {
        this.exchange = exchange;
        this.response = response;
        this.endPoint = endPoint;
        this.stream = new LiveStream(reader, this);
    }

    /** Opens a stream on the exchange. Its headers go through the servlet's filters; all that follows goes past them. */
    static LiveStream open(HttpServletRequest request, HttpServletResponse response, LiveStream.Reader reader)
            throws IOException {
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var endPoint = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        var exchange = request.startAsync();
        exchange.setTimeout(0);
        response.flushBuffer();
        var core = ServletContextResponse.getServletContextResponse(response);
        return new AsyncWire(exchange, core, endPoint, reader).stream;
    }

    @Override
    public void wake() {
        iterate();
    }

    @Override
    public void cut() {
        endPoint.close();
        abort(new IOException("cut"));
    }

    @Override
    protected Action process() {
        var frame = stream.next();
        if (frame == null) return Action.IDLE;
        response.write(false, ByteBuffer.wrap(frame.bytes()), this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        stream.cut();
        exchange.complete();
    }
}
