/** Its page. */
@NullMarked
package dk.kompetencedialog.mus.own.page;

import org.jspecify.annotations.NullMarked;
