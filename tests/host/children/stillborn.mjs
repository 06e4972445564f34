console.error("cannot open the device");
process.exit(9);
