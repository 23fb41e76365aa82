package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;

/** Who asks, and the workplace of theirs that they administer: for a controller that writes down who did it. */
public record ByAdministrator(Member member, Workplace workplace) {}
