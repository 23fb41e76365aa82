package dk.kompetencedialog.workshop.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody's calendar was last told of a sitting.
 *
 * @param sequence the number of the message: a calendar takes one only with a higher number than the last
 * @param revision of the sitting as it was told
 */
record Told(UUID sitting, UUID person, int sequence, int revision, boolean cancelled, Instant at) {}
