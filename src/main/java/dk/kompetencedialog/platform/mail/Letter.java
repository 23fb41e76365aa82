package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is read.
 *
 * @param to one address
 * @param paragraphs what stands before the link
 * @param href the whole address of what one is to open; empty where there is nothing to
 * @param link what the button says
 * @param after what stands after it, small
 * @param picture what stands at the foot; null for none
 * @param calendar what it says to a calendar; null for nothing
 * @param taken what to keep once it has been taken, in a transaction of the workplace
 */
public record Letter(
        Language language,
        String to,
        String subject,
        List<String> paragraphs,
        String href,
        String link,
        List<String> after,
        @Nullable Picture picture,
        @Nullable CalendarPart calendar,
        Runnable taken)
        implements Fragment {
    /** One of which no calendar hears, and nothing is kept. */
    public Letter(
            Language language,
            String to,
            String subject,
            List<String> paragraphs,
            String href,
            String link,
            List<String> after) {
        this(language, to, subject, paragraphs, href, link, after, null, null, () -> {});
    }

    @Override
    public String template() {
        return "platform/letter";
    }

    /** The same without any markup. */
    String plain() {
        return Stream.of(
                        paragraphs.stream(),
                        Stream.of(link + ":\n" + href).filter(way -> !href.isEmpty()),
                        after.stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** Without address, texts and link: it may end in a log. */
    @Override
    public String toString() {
        return "Letter";
    }
}
