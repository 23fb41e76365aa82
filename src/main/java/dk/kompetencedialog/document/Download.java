package dk.kompetencedialog.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that a browser saves, under a name that every system can keep. */
public final class Download {
    /** Windows knows none of them in a name. */
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private static final int LONGEST = 120;

    private Download() {}

    /** What kind of file it is. */
    public enum Kind {
        PDF(".pdf", "application/pdf"),
        WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        EXCEL(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ZIP(".zip", "application/zip");

        private final String ending;
        private final String type;

        Kind(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }
    }

    /** The answer that saves a PDF under this title. */
    public static ResponseEntity<byte[]> of(String title, byte[] pdf) {
        return of(title, Kind.PDF, pdf);
    }

    /** The answer that saves a file under this title. */
    public static ResponseEntity<byte[]> of(String title, Kind kind, byte[] bytes) {
        var file = ContentDisposition.attachment()
                .filename(name(title) + kind.ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.type))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", file.toString())
                .body(bytes);
    }

    static String name(String title) {
        var clean = REFUSED.matcher(title).replaceAll(" ").replaceAll("\\s+", " ");
        var end = clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).replaceAll("^[ .]+|[ .]+$", "");
    }
}
