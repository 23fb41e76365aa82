/** A group's development plan: needs, goals and activities, and what leader and group have agreed. */
@NullMarked
package dk.kompetencedialog.plan;

import org.jspecify.annotations.NullMarked;
