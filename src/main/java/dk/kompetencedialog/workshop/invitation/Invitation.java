package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.workshop.Workshop;
import dk.kompetencedialog.workshop.agenda.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A workshop's invitation as it stands.
 *
 * @param cover what holds for all of it
 * @param plan the sittings of the agenda that have a day
 * @param announced the sittings as they have been told, in order
 * @param invitees by name, with those dropped
 * @param told to whom, of which
 * @param changes how often a sitting of the agenda has become another, by its id
 */
record Invitation(
        Workshop workshop,
        Cover cover,
        List<Sitting> plan,
        List<Announced> announced,
        List<Invitee> invitees,
        List<Told> told,
        Map<UUID, Integer> changes) {
    /** Who has not answered is asked again once a day at most. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(20);

    /**
     * What holds for all of it.
     *
     * @param language of the letters
     * @param cancelled the whole workshop
     * @param reason why, in the facilitator's words; may be empty
     */
    record Cover(Language language, boolean cancelled, String reason) {}

    /** Something to tell. */
    record Due(Invitee invitee, Announced sitting, Message message) {}

    List<Invitee> invited() {
        return invitees.stream().filter(each -> !each.dropped()).toList();
    }

    /** All there is to tell those who read mail, of sittings that are not over. */
    List<Due> dues(Instant now) {
        return announced.stream()
                .filter(sitting -> sitting.isAhead(now))
                .flatMap(sitting ->
                        invitees.stream().filter(Invitee::hasMail).flatMap(invitee -> due(invitee, sitting).stream()))
                .toList();
    }

    Optional<Due> due(Invitee invitee, Announced sitting) {
        return Message.of(invitee, sitting, told(invitee, sitting).orElse(null))
                .map(message -> new Due(invitee, sitting, message));
    }

    Optional<Told> told(Invitee invitee, Announced sitting) {
        return told.stream()
                .filter(each ->
                        each.person().equals(invitee.person()) && each.sitting().equals(sitting.id()))
                .findFirst();
    }

    /** The number of the next message about it: higher than the last, and no lower than a file's that was taken by hand. */
    int nextSequence(Invitee invitee, Announced sitting) {
        int after = told(invitee, sitting).map(before -> before.sequence() + 1).orElse(0);
        return Math.max(after, changes.getOrDefault(sitting.id(), 0));
    }

    /** When somebody was first of all told of a sitting that still stands for them. */
    Optional<Instant> toldAt(Invitee invitee) {
        return told.stream()
                .filter(each -> each.person().equals(invitee.person()) && !each.cancelled())
                .map(Told::at)
                .min(Instant::compareTo);
    }

    /** Whether somebody has been told anything, be it that it is off. */
    boolean hasHeard(Invitee invitee) {
        return told.stream().anyMatch(each -> each.person().equals(invitee.person()));
    }

    /** The planned sittings that are not over. */
    List<Sitting> ahead(Instant now) {
        return plan.stream()
                .filter(sitting -> sitting.endsAt().filter(now::isBefore).isPresent())
                .toList();
    }

    /** Whether the agenda says something else of what is to come than was announced. */
    boolean isMoved(Instant now) {
        var ahead = ahead(now);
        var planned = ahead.stream().map(Sitting::id).toList();
        var gone = announced.stream()
                .anyMatch(each -> !each.cancelled() && each.isAhead(now) && !planned.contains(each.id()));
        return gone || !ahead.stream().allMatch(this::isAnnounced);
    }

    /** How many know a time, a place or a link that is not right any more. */
    long misled(Instant now) {
        return isMoved(now)
                ? invited().stream().filter(each -> toldAt(each).isPresent()).count()
                : 0;
    }

    /** Whom a press would send something: all who read mail when the agenda says something new, else those who lack something. */
    List<Invitee> addressees(Instant now) {
        if (ahead(now).isEmpty()) return List.of();
        var lacking = dues(now).stream().map(due -> due.invitee().person()).toList();
        var all = isNews(now);
        return invited().stream()
                .filter(Invitee::hasMail)
                .filter(each -> all || lacking.contains(each.person()))
                .toList();
    }

    /** Whether a press would tell everyone something that no letter on its way tells. */
    boolean isNews(Instant now) {
        return cover.cancelled() || isMoved(now);
    }

    /** Whether there is an answer, and the time has not been moved since. */
    boolean hasAnswered(Invitee invitee) {
        var at = invitee.answeredAt();
        return at != null
                && announced.stream()
                        .filter(each -> !each.cancelled() || allOff())
                        .noneMatch(each -> each.revision() > 0 && each.movedAt().isAfter(at));
    }

    /** Whether all that was told has been called off. What was answered is then an answer to what was told last. */
    private boolean allOff() {
        return announced.stream().allMatch(Announced::cancelled);
    }

    /** Whom a reminder would go to: first the right time, then the question. */
    List<Invitee> toRemind(Instant now) {
        if (cover.cancelled() || ahead(now).isEmpty() || isMoved(now)) return List.of();
        return invited().stream()
                .filter(each ->
                        each.hasMail() && !hasAnswered(each) && toldAt(each).isPresent())
                .filter(each -> each.remindedAt() == null
                        || each.remindedAt().plus(BETWEEN_REMINDERS).isBefore(now))
                .toList();
    }

    /** Nobody knows of it yet. */
    boolean isUntold() {
        return told.isEmpty();
    }

    Optional<Invitee> invitee(UUID person) {
        return invitees.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** What letters may be about: the workshop, and its sittings. */
    List<UUID> abouts() {
        return Stream.concat(Stream.of(workshop.id()), announced.stream().map(Announced::id))
                .toList();
    }

    private boolean isAnnounced(Sitting sitting) {
        return announced.stream().anyMatch(each -> each.id().equals(sitting.id()) && each.says(sitting));
    }
}
