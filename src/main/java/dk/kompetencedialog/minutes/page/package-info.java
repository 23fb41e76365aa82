/** What the templates of minutes are given, already cut to what this viewer may see. */
@NullMarked
package dk.kompetencedialog.minutes.page;

import org.jspecify.annotations.NullMarked;
