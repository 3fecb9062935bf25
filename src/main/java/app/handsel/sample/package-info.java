/**
 * A believable shop to try Handsel with, written down in text files and told as if today were its newest day. Sees only
 * model and notebook.
 */
package app.handsel.sample;
