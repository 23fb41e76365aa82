package dk.kompetencedialog.platform.web.packing;

import java.io.IOException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/** A file, compressed. */
final class Packed extends ByteArrayResource implements HttpResource {
    private final Resource file;

    Packed(Resource file, byte[] bytes) {
        super(bytes);
        this.file = file;
    }

    @Override
    public HttpHeaders getResponseHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return headers;
    }

    @Override
    public String getFilename() {
        return String.valueOf(file.getFilename());
    }

    @Override
    public long lastModified() throws IOException {
        return file.lastModified();
    }
}
