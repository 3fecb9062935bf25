/** Which questions are alike in any inflection, and which answers differ. Used on the notebook's thread only. */
package app.handsel.answers;
