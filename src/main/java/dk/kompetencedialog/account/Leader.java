package dk.kompetencedialog.account;

import java.util.UUID;

/** A member who takes the lead of a room, and the name they have there. */
public record Leader(Member member, UUID workplaceId, UUID roomId, String name) {}
