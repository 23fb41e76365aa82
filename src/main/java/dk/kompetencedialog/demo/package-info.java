/** The demo: a fictional agency's workshop, played in by HTTP as people would. Calls no feature in Java. */
@NullMarked
package dk.kompetencedialog.demo;

import org.jspecify.annotations.NullMarked;
