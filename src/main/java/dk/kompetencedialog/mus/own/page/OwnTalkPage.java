package dk.kompetencedialog.mus.own.page;

import dk.kompetencedialog.mus.ReportedNeed;
import dk.kompetencedialog.mus.Round;
import dk.kompetencedialog.mus.Rounds;
import dk.kompetencedialog.mus.runup.RunUp;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employee's own talk of a year.
 *
 * @param questions what one thinks of beforehand
 * @param heldOn when it was held; null before that
 * @param report what they have reported, and with what they go on
 * @param today the day on which it is read
 */
public record OwnTalkPage(
        Workplace workplace,
        Round round,
        RunUp runUp,
        List<String> questions,
        @Nullable LocalDate heldOn,
        Report report,
        LocalDate today)
        implements Page {
    /**
     * What they report.
     *
     * @param has whether they have, also that they need nothing
     * @param focus the focus areas to choose from
     * @param sentence what is wrong with what they sent; empty for nothing
     */
    public record Report(boolean has, List<ReportedNeed> needs, List<Rounds.Focus> focus, String sentence) {
        /** What a focus area is called; empty for none of them. */
        public String focus(ReportedNeed need) {
            return focus.stream()
                    .filter(each -> each.number() == need.focus())
                    .map(Rounds.Focus::name)
                    .findFirst()
                    .orElse("");
        }
    }

    public String here() {
        return round.here() + "/mine";
    }

    public Round.State state() {
        return round.state(today);
    }

    @Override
    public int status() {
        return report.sentence.isEmpty() ? 200 : 422;
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "mus/own";
    }

    @Override
    public String title(Texts t) {
        return t.get("mus.own.title", String.valueOf(round.year()));
    }
}
