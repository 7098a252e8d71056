/** Small applications, started with the libraries that their users have and with no others. */
package io.github.territoires.json.application;
