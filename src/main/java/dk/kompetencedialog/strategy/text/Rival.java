package dk.kompetencedialog.strategy.text;

import java.util.UUID;

/** What somebody wrote in a paragraph while others changed the same sentences: kept whole until somebody chooses. */
record Rival(UUID id, UUID paragraph, UUID seat, String writer, Wording wording) {}
