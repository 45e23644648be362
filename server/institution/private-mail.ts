/** Where people have their private mail: nobody is reached there for his work, and no institution at all. */
const privateMail = /@(gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|planet|xs4all|home|hetnet|proton)\.\w+$/i;

export const isPrivateMail = (address: string): boolean => privateMail.test(address);
