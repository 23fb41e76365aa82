/** The open streams of a node: a bounded queue for each, woken by this node's own commits, by hints from others, and by a poll. */
@NullMarked
package dk.kompetencedialog.room.stream;

import org.jspecify.annotations.NullMarked;
