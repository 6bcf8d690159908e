/** An application whose pages show every tag in every place, and a DealHub that answers as a test says. */
package io.github.dealhub4j.testsuite.pages;
