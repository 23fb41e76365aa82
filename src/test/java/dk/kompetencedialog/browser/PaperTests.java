package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.kompetencedialog.world.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people print from the browser: all that is written is there, nothing that can only be pressed, and no sheet is wasted. */
class PaperTests extends BrowserTest {
    /** What a screen is for, and paper is not. */
    private static final String CONTROLS =
            "() => [...document.querySelectorAll('button, .btn, input, select, textarea, nav:not(.agenda), header.bar, footer, .skip, dialog')]"
                    + ".filter(each => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && each.getClientRects().length)"
                    + ".map(each => each.outerHTML.slice(0, 100))";

    /** What is written, piece by piece: {@code of} chooses the pieces. */
    private static final String WRITTEN = """
            of => [...document.body.querySelectorAll(of)]
              .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && each.getBoundingClientRect().width > 1)
              .filter((each) => !each.querySelector(of) && !each.closest(".sr, .sr-only"))
              .map((each) => {
                const heard = [...each.querySelectorAll(".sr, .sr-only")];
                heard.forEach((part) => (part.hidden = true));
                const text = each.innerText;
                heard.forEach((part) => (part.hidden = false));
                return text;
              })
              .filter((text) => text.trim())""";

    private static final String PIECES = "h1, h2, h3, h4, h5, p, li, td, th, summary, dt, dd";
    private static final String HEADINGS = ":is(h1, h2, h3, h4, h5, .labels, .caption)";

    /** A fifth of a sheet with letters is dark only where a ground is. */
    private static final double GROUND = 0.2;

    /** In points. */
    private static final double A4 = 595;

    private final List<String> amiss = new ArrayList<>();
    private Sheets printed;
    private int count;

    @Test
    void whatIsPrintedIsWholeAndNothingElse() {
        var filled = Filled.by(members.signedIn(port));
        sitting = filled.sitting();
        var desk = desk();
        var guest = laptop("Anne-Katrine Østergaard-Kristoffersen Rosenborggaard");
        var workshop = "/workshops/" + sitting.id();
        prints(desk, "/help");
        prints(desk, "/privacy");
        prints(desk, workshop);
        prints(desk, "/workplaces/" + sitting.workplaceId());
        for (var rest : List.of("/people", "/units", "/councils"))
            prints(desk, "/workplaces/" + sitting.workplaceId() + rest);
        for (var rest : List.of("/guide", "/strategy", "/minutes", "/invitations", "/invitations/poster"))
            prints(desk, workshop + rest);
        prints(desk, sitting.path("/desk"));
        prints(desk, sitting.path("/projector"));
        List.of(Filled.NOTE, Filled.WORD.repeat(4), Filled.CONCLUSION)
                .forEach(text -> assertThat(printed.text()).contains(Sheets.letters(text)));
        assertThat(printed.text()).containsSubsequence("Læseogbrugedata1", "Konklusioner", "Mål", "Udfordring");
        prints(guest, sitting.path(""));
        filled.close();
        for (var rest : List.of("", "/whereabouts", "/minutes")) prints(guest, sitting.path(rest));
        prints(desk, sitting.path("/projector"));
        assertThat(amiss).isEmpty();
    }

    private void opens(Person who, String path) {
        who.page().navigate("http://localhost:" + port + path);
    }

    private void prints(Person who, String path) {
        opens(who, path);
        var page = who.page();
        var name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        strings(page, CONTROLS).forEach(each -> amiss.add(name + " prints what is pressed: " + each));
        var pieces = strings(page, WRITTEN, PIECES);
        var headings = letters(strings(page, WRITTEN, HEADINGS));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        printed = Sheets.of(page, (++count + name).replace('/', '-'));
        pieces.stream()
                .filter(piece -> !printed.text().contains(Sheets.letters(piece)))
                .forEach(piece -> amiss.add(name + " lacks: " + piece));
        // The facilitator's agenda stands beside what is said now, and comes after it on paper.
        if (!path.endsWith("/desk"))
            astray(headings, printed.text())
                    .filter(each -> astray(headings, printed.down()).isPresent())
                    .ifPresent(each -> amiss.add(name + " has elsewhere: " + each));
        printed.cut().forEach(line -> amiss.add(name + " cuts: " + line));
        if (Math.abs(printed.width() - A4) > 1) amiss.add(name + " is not on A4");
        for (int number = 0; number < printed.all().size(); number++)
            sheet(printed.all().get(number), headings).ifPresent(each -> amiss.add(name + ": " + each));
    }

    private static Optional<String> sheet(Sheets.Sheet sheet, List<String> headings) {
        if (sheet.lines().isEmpty()) return Optional.of("an empty sheet");
        var last = sheet.lines().getLast().text();
        if (headings.contains(last)) return Optional.of("the heading " + last + " alone at the foot");
        return sheet.dark() > GROUND ? Optional.of("a dark ground, " + sheet.dark()) : Optional.empty();
    }

    private static List<String> letters(List<String> texts) {
        return texts.stream().map(Sheets::letters).toList();
    }

    /** The first that does not come after what stands before it. */
    private static Optional<String> astray(List<String> pieces, String text) {
        int at = 0;
        for (var piece : pieces) {
            at = text.indexOf(piece, at);
            if (at < 0) return Optional.of(piece);
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script, Object... of) {
        return (List<String>) page.evaluate(script, of.length == 0 ? null : of[0]);
    }
}
