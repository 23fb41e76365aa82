package dk.kompetencedialog.plan.followup.page;

import dk.kompetencedialog.plan.followup.Sieve;
import dk.kompetencedialog.plan.followup.Tallies;
import dk.kompetencedialog.plan.followup.Tracked;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;
import dk.kompetencedialog.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The activities of a workplace that the reader may see, sifted.
 *
 * @param tallies how many stand how, of the group that was chosen
 * @param groups what the groups that have some are called
 * @param shown those that were asked for, at most {@link #MOST}
 * @param found how many were asked for
 * @param person whether the reader is on the workplace's list, and so may answer for some
 * @param unsent who has a letter that has not been sent, and how it fares; nobody for who may not know
 */
public record ActivitiesPage(
        Workplace workplace,
        Sieve sieve,
        Tallies tallies,
        List<String> groups,
        List<Tracked> shown,
        int found,
        LocalDate today,
        boolean person,
        Map<UUID, MailQueue.Fate> unsent)
        implements Page {
    /** How many are shown at once; a spreadsheet has all. */
    public static final int MOST = 200;

    /** How the letter to who answers for it fares; null where there is nothing to tell. */
    public MailQueue.@Nullable Fate fate(Tracked activity) {
        var responsible = activity.responsibleId();
        var fate = responsible == null ? null : unsent.get(responsible);
        return fate == MailQueue.Fate.WAITING ? null : fate;
    }

    public String here() {
        return "/workplaces/" + workplace.id() + "/activities";
    }

    @Override
    public Theme theme() {
        return Theme.W2;
    }

    @Override
    public String template() {
        return "plan/activities";
    }

    @Override
    public String title(Texts t) {
        return t.get("plan.activities");
    }
}
