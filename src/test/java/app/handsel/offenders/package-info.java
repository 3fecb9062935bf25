/** Classes that break the rules of the house on purpose, one each, to prove that each rule can fail. */
package app.handsel.offenders;
