/**
 * The demo: a fictional agency's workshop, played in by HTTP as people would. It reads the catalogue to know what the boards are called;
 * all else it does through the program's own pages.
 */
@NullMarked
package dk.kompetencedialog.demo;

import org.jspecify.annotations.NullMarked;
