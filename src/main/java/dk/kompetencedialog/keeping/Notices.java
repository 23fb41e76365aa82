package dk.kompetencedialog.keeping;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.mail.MailQueue;
import dk.kompetencedialog.platform.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who administer a workplace, once of each deletion and a month before it. */
@Component
class Notices implements Job {
    private final Transactions transactions;
    private final JdbcClient sql;
    private final DueSoon soon;
    private final MailQueue queue;
    private final Delivery delivery;

    Notices(Transactions transactions, JdbcClient sql, DueSoon soon, MailQueue queue, Delivery delivery) {
        this.transactions = transactions;
        this.sql = sql;
        this.soon = soon;
        this.queue = queue;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "tell-what-will-be-deleted";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        if (delivery.isOpen())
            transactions
                    .outside(() -> sql.sql("select * from workplaces_keeping()")
                            .query(UUID.class)
                            .list())
                    .forEach(workplace -> transactions.in(workplace, () -> tell(workplace)));
    }

    private void tell(UUID workplace) {
        var news = soon.of(workplace).stream().filter(DueSoon.Soon::isTold).toList();
        if (!news.isEmpty() && note(workplace, news) > 0)
            administrators(workplace)
                    .forEach((language, readers) -> queue.putAll(workplace, KeepingLetter.KIND, language, readers));
    }

    /** How many of them nobody has been told of. */
    private int note(UUID workplace, List<DueSoon.Soon> news) {
        return sql.sql("""
                insert into keeping_notice (workplace_id, kind, workshop_id, due_on)
                select ?, kind, workshop, due_on from unnest(?, ?, cast(? as date[])) as n (kind, workshop, due_on) on conflict do nothing
                """)
                .param(workplace)
                .param(news.stream().map(each -> each.batch().kind().name()).toArray(String[]::new))
                .param(news.stream().map(DueSoon.Soon::workshop).toArray(UUID[]::new))
                .param(news.stream().map(each -> each.batch().day().toString()).toArray(String[]::new))
                .update();
    }

    /** In the language in which each last asked to sign in by mail; in Danish where we do not know. */
    private Map<Language, List<MailQueue.To>> administrators(UUID workplace) {
        return sql
                .sql("""
                select p.id, (select m.language from mail m where m.workplace_id = p.workplace_id and m.person_id = p.id and m.kind = 'sign-in'
                  order by m.queued_at desc limit 1) as language
                from person p where p.workplace_id = ? and p.mail is not null and (
                  exists (select from administers a where a.workplace_id = p.workplace_id and a.account_id = p.account_id)
                  or exists (select from administrator a where a.workplace_id = p.workplace_id and a.person_id = p.id))
                """)
                .param(workplace)
                .query((row, at) -> new Reader(
                        new MailQueue.To(row.getObject("id", UUID.class), workplace),
                        language(row.getString("language"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Reader::language, Collectors.mapping(Reader::to, Collectors.toList())));
    }

    private static Language language(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Language::of).orElse(Language.DA);
    }

    private record Reader(MailQueue.To to, Language language) {}
}
