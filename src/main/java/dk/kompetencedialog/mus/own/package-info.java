/** What an employee has of a year's talk: run-up, what they report, and what they keep. */
@NullMarked
package dk.kompetencedialog.mus.own;

import org.jspecify.annotations.NullMarked;
