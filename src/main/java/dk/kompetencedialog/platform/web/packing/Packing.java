package dk.kompetencedialog.platform.web.packing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Compresses texts that do not change as well as can be, once: a phone asks for some fifty of them, and a full room for fifty thousand. */
public final class Packing implements ResourceResolver {
    private static final Pattern TEXT = Pattern.compile(".*\\.(js|css|svg)");

    /** What is smaller goes in one packet however it is. */
    private static final int SMALL = 1024;

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var found = chain.resolveResource(request, path, locations);
        return found != null && TEXT.matcher(path).matches() && takes(request) ? packed(found) : found;
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static boolean takes(@Nullable HttpServletRequest request) {
        return request != null
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                        .orElse("")
                        .contains("gzip");
    }

    private static Resource packed(Resource found) {
        try {
            var bytes = found.getContentAsByteArray();
            return bytes.length < SMALL ? found : new Packed(found, gzip(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
