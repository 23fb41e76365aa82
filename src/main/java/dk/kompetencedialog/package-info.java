/** Kompetencedialogen: facilitated dialogue on competence development. Features are packages; docs/map.md walks through them. */
@NullMarked
package dk.kompetencedialog;

import org.jspecify.annotations.NullMarked;
