package dk.kompetencedialog.demo;

import dk.kompetencedialog.demo.Visitor.Field;
import dk.kompetencedialog.guide.Edition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Lets people into a workshop that has been planned: the host takes the lead, the others come by the code. */
record Lobby(Home home, Edition edition, List<DemoScript.StaffGroup> staffGroups) {
    private static final Pattern GROUP = Pattern.compile("name=\"groupId\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern CODE = Pattern.compile("class=\"code\"[^>]*>\\s*([2-9A-Z]{3})\\s?([2-9A-Z]{4})\\s*<");

    /** The workshop with its people in it, names by keys; closed, they go. {@code workshop} is its path. */
    Stage open(String workshop, Map<String, String> people, Consumer<Moment> told) {
        var host = home.host();
        var code = code(host.read(workshop));
        host.fill(workshop, workshop + "/seat");
        var guests = new LinkedHashMap<String, Visitor>();
        people.forEach((key, name) -> guests.put(key, join(code, name)));
        var id = UUID.fromString(workshop.substring(workshop.lastIndexOf('/') + 1));
        return new Stage(id, code, edition, host, guests, groups(), told);
    }

    private Visitor join(String code, String name) {
        var guest = new Visitor(home.origin());
        guest.fill("/join?code=" + code, "/join", new Field("way", code), new Field("name", name));
        return guest;
    }

    /** The staff groups' ids; the page shows them in the script's order. */
    private Map<String, UUID> groups() {
        List<UUID> ids = GROUP.matcher(home.host().read(home.path() + "/staff-groups"))
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
        var groups = new HashMap<String, UUID>();
        for (var group : staffGroups) groups.put(group.key(), ids.get(groups.size()));
        return groups;
    }

    private static String code(String page) {
        return CODE.matcher(page)
                .results()
                .findFirst()
                .map(found -> found.group(1) + found.group(2))
                .orElseThrow();
    }
}
