/** What was found in a text, each thing with its place and its fields. */
package app.handsel.capture.found;
