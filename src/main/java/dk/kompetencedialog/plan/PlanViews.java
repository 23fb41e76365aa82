package dk.kompetencedialog.plan;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.plan.page.PlanPage;
import dk.kompetencedialog.platform.text.Dates;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplaces;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a plan's page together. Wants a snapshot of the workplace. */
@Component
class PlanViews {
    private final Rows rows;
    private final Workplaces workplaces;
    private final Abouts abouts;
    private final Agreeing agreeing;
    private final JdbcClient sql;
    private final Clock clock;

    PlanViews(Rows rows, Workplaces workplaces, Abouts abouts, Agreeing agreeing, JdbcClient sql, Clock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.abouts = abouts;
        this.agreeing = agreeing;
        this.sql = sql;
        this.clock = clock;
    }

    /** What a plan is made of. */
    @Component("planRows")
    record Rows(Plans plans, Contents contents, Agreements agreements, PlanGroups groups, CheckIns checkIns) {}

    /**
     * What was sent and is to be shown again.
     *
     * @param form of the agreement; null where nothing was sent
     * @param wrong what is wrong there
     * @param details null where nothing was sent
     * @param did what was just done
     */
    record Retry(
            @Nullable Fields form, String wrong, @Nullable Entry details, Did did) {
        static final Retry NONE = done(Did.NOTHING);

        static Retry done(Did did) {
            return new Retry(null, "", null, did);
        }
    }

    /** Which row was just taken out; null for none. Whether the plan was just agreed. */
    record Did(@Nullable UUID out, @Nullable Boolean agreed) {
        static final Did NOTHING = new Did(null, null);

        private String word() {
            return Boolean.TRUE.equals(agreed) ? "agreed" : out == null ? "" : "out";
        }

        private List<Contents.Out> first(List<Contents.Out> all) {
            return all.stream()
                    .sorted(Comparator.comparing(
                            (Contents.Out each) -> !each.id().equals(out)))
                    .toList();
        }
    }

    /** The plan as it stands, for who may read it. */
    PlanPage page(Plans.Opened opened, Member member, Retry retry, Texts t) {
        // Read again: it may have been changed since it was found.
        var plan = rows.plans.in(opened.plan().workplaceId(), opened.plan().id());
        var agreements = rows.agreements.of(plan);
        var content = rows.contents.of(plan, Contents.NOW);
        boolean changed = !agreements.isEmpty() && !agreeing.isSame(plan, agreements.getFirst(), content);
        return page(
                plan,
                Contents.NOW,
                content,
                new PlanPage.Around(
                        opened.standing().writes(),
                        changed,
                        retry.form == null ? blank(plan, member, t) : retry.form.but("turn", turn(plan)),
                        retry.wrong,
                        retry.details == null ? Details.of(plan).entry(t) : retry.details,
                        retry.did.first(rows.contents.out(plan)),
                        retry.did.word(),
                        rows.plans.after(plan).orElse(null),
                        rows.plans
                                .answersDeletedOn(plan)
                                .map(day -> t.get("plan.answers.gone", t.day(day)))
                                .orElse("")));
    }

    /** A copy that was agreed. Throws {@link Sentence} 404. */
    PlanPage agreed(Plans.Opened opened, int number, Texts t) {
        var plan = opened.plan();
        if (rows.agreements.of(plan).stream().noneMatch(each -> each.number() == number)) throw Sentence.notFound();
        var around = new PlanPage.Around(
                opened.standing().writes(),
                false,
                Fields.NONE,
                "",
                Details.of(plan).entry(t),
                List.of(),
                "",
                null,
                "");
        return page(plan, number, rows.contents.of(plan, number), around);
    }

    private PlanPage page(Plan now, int number, Content content, PlanPage.Around around) {
        var agreements = rows.agreements.of(now);
        var about = agreements.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(Agreement::about)
                .orElseGet(() -> abouts.of(now));
        var plan = now.called(about.title(), about.startsOn(), about.endsOn());
        return new PlanPage(
                workplaces.at(plan.workplaceId()),
                plan,
                about.whom(),
                number,
                content,
                about.goals(),
                behind(plan, around.writes()),
                number == Contents.NOW ? rows.checkIns.latest(plan) : Map.of(),
                agreements,
                around);
    }

    /** What lies behind it: for who leads always, for the group once its workshop is closed, as its minutes are. */
    private Map<UUID, Concluded> behind(Plan plan, boolean writes) {
        boolean open = writes
                || sql.sql(
                                "select exists (select from closing where workplace_id = ? and workshop_id = cast(? as uuid))")
                        .param(plan.workplaceId())
                        .param(plan.workshopId())
                        .query(Boolean.class)
                        .single();
        return open ? abouts.behind(plan) : Map.of();
    }

    private Fields blank(Plan plan, Member member, Texts t) {
        return new Fields(Map.of(
                "on", Dates.today(clock.instant()).toString(),
                "leader", name(plan, member),
                "group", t.get("plan.agree.group.usual"),
                "turn", turn(plan)));
    }

    /** Which turn of the plan one reads, and so agrees. */
    private static String turn(Plan plan) {
        return String.valueOf(plan.turn());
    }

    /** What the member is called on the list, where they lead; who administers writes who did. */
    private String name(Plan plan, Member member) {
        return sql
                .sql("""
                        select p.name from person p where p.workplace_id = :workplace and p.account_id = :account and exists (
                          select from leads_plan l where l.workplace_id = :workplace and l.plan_id = :plan and l.account_id = :account)
                        order by p.id limit 1
                        """)
                .param("workplace", plan.workplaceId())
                .param("plan", plan.id())
                .param("account", member.accountId())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining());
    }
}
