package dk.kompetencedialog.keeping;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.mail.Intent;
import dk.kompetencedialog.platform.mail.Letter;
import dk.kompetencedialog.platform.mail.Letters;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.workplace.Workplaces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells an administrator what is deleted within a month, as it stands when the letter is sent. */
@Component
class KeepingLetter implements Letters {
    static final String KIND = "keeping-ahead";
    private static final int LINES = 12;

    private final Transactions transactions;
    private final JdbcClient sql;
    private final DueSoon soon;
    private final Around around;

    KeepingLetter(Transactions transactions, JdbcClient sql, DueSoon soon, Around around) {
        this.transactions = transactions;
        this.sql = sql;
        this.soon = soon;
        this.around = around;
    }

    /** Whose letter it is, where it leads, and its words. */
    @Component("keepingLetterAround")
    record Around(Workplaces workplaces, Address address, Messages messages) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Intent intent) {
        return transactions.snapshot(intent.workplace(), () -> {
            var due = soon.of(intent.workplace()).stream()
                    .filter(DueSoon.Soon::isTold)
                    .toList();
            return due.isEmpty() ? Optional.empty() : mail(intent).map(mail -> letter(due, mail, intent));
        });
    }

    private Optional<String> mail(Intent intent) {
        return sql.sql("select mail from person where workplace_id = ? and id = ? and mail is not null")
                .params(intent.workplace(), Objects.requireNonNull(intent.person()))
                .query(String.class)
                .optional();
    }

    private Letter letter(List<DueSoon.Soon> due, String mail, Intent intent) {
        var t = around.messages.in(intent.language());
        var workplace = around.workplaces.at(intent.workplace()).name();
        return new Letter(
                intent.language(),
                mail,
                t.get("keeping.letter.subject", workplace),
                Stream.of(
                                Stream.of(t.get("keeping.letter.first")),
                                due.stream().limit(LINES).map(each -> line(each, t)),
                                more(due.size() - LINES, t),
                                Stream.of(t.get("keeping.letter.second")))
                        .flatMap(each -> each)
                        .toList(),
                around.address.of("/workplaces/" + intent.workplace() + "/keeping"),
                t.get("keeping.letter.go"),
                List.of(t.get("keeping.letter.why", workplace)));
    }

    private static String line(DueSoon.Soon each, Texts t) {
        var item = each.batch().in(t);
        return each.workshop() == null
                ? t.get("keeping.item", item.day(), item.what())
                : t.get("keeping.letter.line", item.day(), item.what(), each.title());
    }

    private static Stream<String> more(int rest, Texts t) {
        return rest > 0 ? Stream.of(t.get("keeping.letter.more", rest)) : Stream.empty();
    }
}
