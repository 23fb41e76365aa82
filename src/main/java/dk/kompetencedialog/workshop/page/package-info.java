/** What the templates of a workshop are given, already cut to what this viewer may see. */
@NullMarked
package dk.kompetencedialog.workshop.page;

import org.jspecify.annotations.NullMarked;
