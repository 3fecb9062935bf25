/**
 * The file under the database, in blocks that are checked or sealed one by one: a damaged one is never taken for data.
 */
package app.handsel.store.blocks;
