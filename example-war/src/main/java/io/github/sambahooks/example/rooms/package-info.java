/** What is going on in the rooms, a class for each thing that is observed. */
package io.github.sambahooks.example.rooms;
