package dk.kompetencedialog.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF that a browser saves, under a name that every system can keep. */
public final class Download {
    /** Windows knows none of them in a name. */
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private static final int LONGEST = 120;

    private Download() {}

    /** The answer that saves a PDF under this title. */
    public static ResponseEntity<byte[]> of(String title, byte[] pdf) {
        var file = ContentDisposition.attachment()
                .filename(name(title) + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", file.toString())
                .body(pdf);
    }

    static String name(String title) {
        var clean = REFUSED.matcher(title).replaceAll(" ").replaceAll("\\s+", " ");
        var end = clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).replaceAll("^[ .]+|[ .]+$", "");
    }
}
