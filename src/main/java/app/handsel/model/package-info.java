/** What the words of a shop mean, and the rules of what is owed. Sees only java.base. */
package app.handsel.model;
