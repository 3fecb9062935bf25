/** Finding customers while one types: names, numbers and words. Used on the notebook's thread only. */
package app.handsel.search;
