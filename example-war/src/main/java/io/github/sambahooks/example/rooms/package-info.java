/** The state of the rooms, with a class for each aspect. */
package io.github.sambahooks.example.rooms;
