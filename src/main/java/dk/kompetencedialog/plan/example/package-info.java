/** Activities that workplaces let each other read, and take as a beginning: docs/adr/0025-shared-examples.md. */
@NullMarked
package dk.kompetencedialog.plan.example;

import org.jspecify.annotations.NullMarked;
