package dk.kompetencedialog.plan.beginning;

import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.Content;
import dk.kompetencedialog.plan.Need;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What next year's plan begins with: what is not done of this one, with ids of its own, and the days still to be set. */
record Unfinished(Content content, Set<UUID> done) {

    Content again() {
        var left = content.activities().stream()
                .filter(activity -> !done.contains(activity.id()))
                .toList();
        var needs = content.needs().stream().filter(need -> isOpen(need, left)).toList();
        var fresh = needs.stream().collect(Collectors.toMap(Need::id, _ -> UUID.randomUUID()));
        return new Content(
                needs.stream().map(need -> again(need, fresh)).toList(),
                left.stream().map(activity -> again(activity, fresh)).toList());
    }

    /** Something is left to do about it, or nothing was ever planned. */
    private boolean isOpen(Need need, List<Activity> left) {
        return content.of(need).isEmpty()
                || left.stream().anyMatch(activity -> need.id().equals(activity.needId()));
    }

    private static Need again(Need need, Map<UUID, UUID> fresh) {
        return new Need(
                fresh.getOrDefault(need.id(), need.id()),
                need.text(),
                need.competence(),
                need.focus(),
                need.goal(),
                null);
    }

    private static Activity again(Activity activity, Map<UUID, UUID> fresh) {
        var need = activity.needId();
        return new Activity(
                UUID.randomUUID(),
                need == null ? null : fresh.get(need),
                activity.text(),
                activity.kind(),
                activity.who(),
                new Activity.When(null, null),
                activity.sign(),
                activity.daily(),
                activity.money(),
                new Activity.Origin(activity.id(), null));
    }
}
