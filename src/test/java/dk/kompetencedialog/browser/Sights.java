package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Decided;
import dk.kompetencedialog.world.Filled;
import dk.kompetencedialog.world.Sitting;
import dk.kompetencedialog.world.Talks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/** Where one looks to have seen every page there is, in a workplace that is filled and in one where nothing is. */
final class Sights {
    enum Who {
        ANYONE,
        MEMBER,
        EMPLOYEE,
        LEADER,
        GUEST
    }

    /** One look at a page: whose route it is, its address, who looks, and what is done before. */
    record Sight(String route, String path, Who who, Runnable before) {
        @Override
        public String toString() {
            return who + " " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[\\w-]{43}", "…");
        }
    }

    private final List<Sight> all = new ArrayList<>();
    private final Filled filled;
    private final Sitting sitting;
    private final Supplier<String> signInLink;
    private Runnable before = () -> {};

    private Sights(Filled filled, Supplier<String> signInLink) {
        this.filled = filled;
        this.sitting = filled.sitting();
        this.signInLink = signInLink;
    }

    /** In the order in which they are to be looked at; {@code signInLink} makes one that was never used. */
    static List<Sight> of(Filled filled, Talks talks, Supplier<String> signInLink) {
        var sights = new Sights(filled, signInLink);
        sights.anyones();
        sights.talks(talks);
        sights.members();
        sights.emptys(filled.empty());
        return sights.all;
    }

    private void see(Who who, String route, String path) {
        all.add(new Sight(route, path, who, before));
        before = () -> {};
    }

    private void first(Runnable done) {
        before = done;
    }

    private void anyones() {
        see(Who.ANYONE, "/", "/");
        see(Who.ANYONE, "/", "/?why=seat");
        see(Who.ANYONE, "/help", "/help");
        see(Who.ANYONE, "/privacy", "/privacy");
        see(Who.ANYONE, "/join", "/join?code=" + sitting.code());
        see(Who.ANYONE, "/join", "/join?code=AAAAAAA");
        see(Who.ANYONE, "/sign-in", "/sign-in");
        see(Who.ANYONE, "/sign-in", "/sign-in?why=own-nobody");
        see(Who.ANYONE, "/sign-in/{link}", signInLink.get());
        see(Who.ANYONE, "/sign-in/{link}", "/sign-in/" + "A".repeat(43));
        see(Who.ANYONE, "/invitation/{link}", filled.answering());
        see(Who.ANYONE, "/invitation/{link}", "/invitation/" + "A".repeat(43));
        see(Who.MEMBER, "/error", "/not-here");
    }

    private void members() {
        var home = "/workplaces/" + sitting.workplaceId();
        var workshop = "/workshops/" + sitting.id();
        see(Who.MEMBER, "/", "/");
        see(Who.MEMBER, "/sign-out", "/sign-out");
        see(Who.MEMBER, "/account", "/account");
        see(Who.MEMBER, "/workplaces/new", "/workplaces/new");
        var one = "/workplaces/{id}";
        see(Who.MEMBER, one, home);
        for (var rest : List.of(
                "/me",
                "/staff-groups",
                "/workshops/new",
                "/people",
                "/people/new",
                "/people/pasting",
                "/units",
                "/units/new",
                "/councils",
                "/councils/new",
                "/administrators",
                "/audit",
                "/keeping",
                "/keeping?NOTES=1",
                "/own-login",
                "/notice",
                "/stationery")) see(Who.MEMBER, one + rest.replaceFirst("[?].*", ""), home + rest);
        see(Who.MEMBER, one + "/people/{person}", filled.first("/people"));
        see(Who.MEMBER, one + "/people/{person}/data", filled.first("/people") + "/data");
        see(Who.MEMBER, one + "/people/{person}/erasure", filled.first("/people") + "/erasure");
        see(Who.MEMBER, "/account/data", "/account/data");
        for (var paper : List.of("record", "agreement", "impact"))
            see(Who.MEMBER, one + "/keeping/{paper:record|agreement|impact}", home + "/keeping/" + paper);
        see(Who.MEMBER, one + "/units/{unit}", filled.first("/units"));
        see(Who.MEMBER, one + "/units/{unit}/people", filled.first("/units") + "/people");
        see(Who.MEMBER, one + "/councils/{council}", filled.first("/councils"));
        for (var rest : List.of(
                "",
                "/agenda",
                "/guide",
                "/strategy",
                "/minutes",
                "/invitations",
                "/facilitators",
                "/invitations/people",
                "/invitations/poster")) see(Who.MEMBER, "/workshops/{w}" + rest, workshop + rest);
        plan(home);
        var text = sitting.facilitator().form(workshop + "/strategy").leadsTo();
        see(Who.MEMBER, "/w/{w}/text", text);
        strategy(text.replace("/w/", "/strategies/").replace("/text", ""));
        see(Who.MEMBER, "/w/{w}/projector", sitting.path("/projector"));
        for (int step : List.of(0, 2, 3, 6)) {
            first(() -> assertThat(sitting.step(step).status()).isEqualTo(200));
            live();
        }
        first(filled::close);
        live();
        see(Who.MEMBER, "/workshops/{w}", workshop);
        see(Who.MEMBER, "/workshops/{w}/erasure", workshop + "/erasure");
        for (var rest : List.of("/strategy", "/minutes", "/whereabouts"))
            see(Who.GUEST, "/w/{w}" + rest, sitting.path(rest));
    }

    private void talks(Talks talks) {
        var home = "/workplaces/" + sitting.workplaceId() + "/mus";
        var round = "/workplaces/{id}/mus/{round}";
        for (var who : List.of(Who.MEMBER, Who.LEADER)) see(who, "/workplaces/{id}/mus", home);
        see(Who.EMPLOYEE, round + "/mine", talks.round() + "/mine");
        see(Who.EMPLOYEE, round + "/mine", talks.counted() + "/mine");
        see(Who.EMPLOYEE, round + "/mine/preparation", talks.round() + "/mine/preparation");
        see(Who.EMPLOYEE, round + "/mine/goals", talks.round() + "/mine/goals");
        var theirs = talks.round() + "/held/" + talks.person();
        see(Who.LEADER, round + "/held", talks.round() + "/held");
        see(Who.LEADER, round + "/held/{person}/preparation", theirs + "/preparation");
        see(Who.LEADER, round + "/held/{person}/goals", theirs + "/goals");
        see(Who.MEMBER, round + "/figures", talks.round() + "/figures");
        see(Who.MEMBER, round + "/figures", talks.counted() + "/figures");
        var evaluations = "/workplaces/" + sitting.workplaceId() + "/evaluations";
        see(Who.MEMBER, "/workplaces/{id}/evaluations", evaluations);
        sitting.facilitator().get(evaluations);
        var begun = sitting.facilitator().form(evaluations, "year", "2026").leadsTo();
        see(Who.MEMBER, "/workplaces/{id}/evaluations/{evaluation}", begun);
        var year = "/workplaces/" + sitting.workplaceId() + "/year";
        see(Who.MEMBER, "/workplaces/{id}/year", year);
        sitting.facilitator().get(year);
        sitting.facilitator()
                .form(
                        year,
                        "title",
                        Filled.NOTE.substring(0, 110),
                        "track",
                        "GROUPS",
                        "from",
                        "2026-05-01",
                        "until",
                        "2026-09-30");
        see(Who.MEMBER, "/workplaces/{id}/year", year + "?in=2026");
        var entry = Jsoup.parse(sitting.facilitator().get(year + "?in=2026").body())
                .select(".event a[href*=/year/]")
                .attr("href");
        see(Who.MEMBER, "/workplaces/{id}/year/{entry}", entry);
        see(Who.LEADER, round + "/figures/{unit}", talks.counted() + "/figures/" + talks.unit());
    }

    private void plan(String home) {
        var plan = filled.plan();
        see(Who.MEMBER, "/workplaces/{id}/plans", home + "/plans");
        see(Who.MEMBER, "/workplaces/{id}/plans/new", home + "/plans/new");
        see(Who.MEMBER, "/workshops/{w}", plan.talk());
        see(Who.MEMBER, "/workshops/{w}/plan", plan.talk() + "/plan");
        for (var rest : List.of("", "/needs/new", "/activities/new", "/next"))
            see(Who.MEMBER, "/plans/{p}" + rest, plan.path() + rest);
        see(Who.MEMBER, "/workplaces/{id}/activities", home + "/activities");
        see(Who.MEMBER, "/workplaces/{id}/activities", home + "/activities?standing=STUCK");
        see(
                Who.MEMBER,
                "/plans/{p}/activities/{row}/check-ins",
                plan.path() + "/activities/" + plan.activity() + "/check-ins");
        see(
                Who.MEMBER,
                "/plans/{p}/activities/{row}/example",
                plan.path() + "/activities/" + plan.activity() + "/example");
        see(Who.MEMBER, "/workplaces/{id}/examples", home + "/examples");
        see(Who.ANYONE, "/check-in/{link}", "/check-in/" + "A".repeat(43));
        see(Who.MEMBER, "/plans/{p}/agreed/{number}", plan.path() + "/agreed/1");
        see(Who.MEMBER, "/plans/{p}/needs/{row}", plan.path() + "/needs/" + plan.need());
        see(Who.MEMBER, "/plans/{p}/activities/{row}", plan.path() + "/activities/" + plan.activity());
    }

    private void strategy(String strategy) {
        var decided = Decided.by(sitting.facilitator(), strategy);
        see(Who.MEMBER, "/strategies/{id}", strategy);
        see(Who.MEMBER, "/strategies/{id}/comparison", strategy + "/comparison");
        see(Who.MEMBER, "/strategies/{id}/item", strategy + "/item");
        see(Who.ANYONE, "/hearing/{link}", decided.hearing());
        see(Who.ANYONE, "/strategy/{link}", decided.published());
        see(Who.ANYONE, "/hearing/{link}", "/hearing/" + "A".repeat(43));
    }

    private void emptys(Sitting empty) {
        see(Who.MEMBER, "/workplaces", "/workplaces");
        var one = "/workplaces/{id}";
        for (var rest : List.of(
                "",
                "/staff-groups",
                "/workshops/new",
                "/people",
                "/plans",
                "/units",
                "/councils",
                "/own-login",
                "/notice",
                "/stationery",
                "/keeping")) see(Who.MEMBER, one + rest, "/workplaces/" + empty.workplaceId() + rest);
        for (var rest : List.of("", "/agenda", "/strategy", "/invitations/people", "/invitations/poster"))
            see(Who.MEMBER, "/workshops/{w}" + rest, "/workshops/" + empty.id() + rest);
    }

    private void live() {
        see(Who.MEMBER, "/w/{w}/desk", sitting.path("/desk"));
        see(Who.GUEST, "/w/{w}", sitting.path(""));
        see(Who.GUEST, "/w/{w}/mine", sitting.path("/mine"));
    }
}
