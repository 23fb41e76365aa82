package dk.kompetencedialog.world;

import dk.kompetencedialog.account.Way;
import dk.kompetencedialog.account.Ways;
import dk.kompetencedialog.platform.data.Transactions;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Members of workplaces of their own who make workshops, the way people do. */
@Component
public class Hosts {
    /** What they are called. */
    public static final String TITLE = "Kompetencestrategi 2027";

    /** What their workplaces are called. */
    public static final String WORKPLACE = "Klitstyrelsen";

    private final Members members;
    private final Ways ways;
    private final Transactions transactions;

    Hosts(Members members, Ways ways, Transactions transactions) {
        this.members = members;
        this.ways = ways;
        this.transactions = transactions;
    }

    /** A workshop with two staff groups, open, at its first step, and the browser of the member who leads it. */
    public Held make(int port, boolean named) {
        var member = members.signedIn(port);
        var home = workplace(member);
        var made = member.form(home + "/workshops", "title", TITLE, "names", named ? "yes" : "no");
        var held = new Held(member, id(home), id(made.leadsTo()));
        member.get(made.leadsTo());
        member.form("/workshops/" + held.id + "/seat");
        return held;
    }

    /** The way into it. */
    public Way way(Held held) {
        return transactions.in(held.workplaceId, () -> ways.into(held.workplaceId, held.id));
    }

    private static String workplace(Browser member) {
        member.get("/workplaces/new");
        return member.form(
                        "/workplaces",
                        "name",
                        WORKPLACE,
                        "groupId",
                        "",
                        "groupName",
                        "Administrative",
                        "groupDescription",
                        "Økonomi og HR",
                        "groupId",
                        "",
                        "groupName",
                        "Teknikere",
                        "groupDescription",
                        "")
                .leadsTo();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceFirst(".*/", ""));
    }

    /** A workshop, and the browser that leads it. */
    public record Held(Browser leader, UUID workplaceId, UUID id) {
        /** Sends what the leader's page would; the path goes on from the workshop's own. */
        public Browser.Seen command(String method, String path, String json) {
            var headers = Map.of(
                    "Origin", leader.origin(),
                    "Kd-Command", UUID.randomUUID().toString(),
                    "Content-Type", "application/json");
            return leader.send(method, "/w/" + id + path, json, headers);
        }
    }
}
