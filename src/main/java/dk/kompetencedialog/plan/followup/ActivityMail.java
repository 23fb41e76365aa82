package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters to who answers for an activity, each with a link of their own. */
@Component
class ActivityMail {
    private final JdbcClient sql;
    private final Transactions transactions;
    private final Tracking tracking;
    private final CheckInLinks links;
    private final Words words;

    ActivityMail(JdbcClient sql, Transactions transactions, Tracking tracking, CheckInLinks links, Words words) {
        this.sql = sql;
        this.transactions = transactions;
        this.tracking = tracking;
        this.links = links;
        this.words = words;
    }

    @Component("activityMailWords")
    record Words(Messages messages, Workplaces workplaces, Clock clock) {}

    /** Nothing where it is done, was taken out, or is somebody else's by now. {@code why} names which texts it takes. */
    Optional<Letter> write(Intent intent, String why) {
        var id = Objects.requireNonNull(intent.about());
        return transactions.in(
                intent.workplace(),
                () -> tracking.find(intent.workplace(), id)
                        .filter(activity -> !activity.isDone() && intent.whom().equals(activity.responsibleId()))
                        .flatMap(activity -> address(intent).map(to -> letter(intent, activity, to, why))));
    }

    private Optional<String> address(Intent intent) {
        return sql.sql("select mail from person where workplace_id = ? and id = ? and mail is not null")
                .params(intent.workplace(), intent.whom())
                .query(String.class)
                .optional();
    }

    private Letter letter(Intent intent, Tracked activity, String to, String why) {
        var t = words.messages.in(intent.language());
        var workplace = words.workplaces.at(intent.workplace()).name();
        return new Letter(
                intent.language(),
                to,
                t.get("plan.letter." + why + ".subject", cut(activity.text())),
                Stream.of(
                                t.get("plan.letter." + why, activity.plan(), workplace),
                                "»" + activity.text() + "«",
                                when(activity, t))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                links.make(intent.workplace(), activity, intent.whom()),
                t.get("plan.letter." + why + ".go"),
                List.of(t.get("plan.letter.yours")));
    }

    private String when(Tracked activity, Texts t) {
        var deadline = activity.deadline();
        if (deadline == null) return "";
        boolean over = activity.isOverdue(Dates.today(words.clock.instant()));
        return t.get(over ? "plan.letter.over" : "plan.letter.deadline", t.day(deadline));
    }

    /** A subject is short. */
    private static String cut(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
